@NullMarked
package id.nusakinerja.web.planning.internal;

import org.jspecify.annotations.NullMarked;
