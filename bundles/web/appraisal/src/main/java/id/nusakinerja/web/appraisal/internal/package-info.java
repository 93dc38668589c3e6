/** The screens of assessment, result, receipt, cycle and allowance facts. */
@NullMarked
package id.nusakinerja.web.appraisal.internal;

import org.jspecify.annotations.NullMarked;
