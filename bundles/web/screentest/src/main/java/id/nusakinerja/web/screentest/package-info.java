/** Screens in a test without a browser and without a container. Never shipped. */
@NullMarked
package id.nusakinerja.web.screentest;

import org.jspecify.annotations.NullMarked;
