/** How cycle and assessments are kept and moved on. */
@NullMarked
package id.nusakinerja.assessment.internal;

import org.jspecify.annotations.NullMarked;
