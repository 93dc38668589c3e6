package id.nusakinerja.tenancy;

import id.nusakinerja.kernel.Text;

/**
 * A settings file that cannot be used as it stands. A tenant that was running before keeps its last good settings.
 *
 * @param file file name within the tenants folder
 * @param field the field at fault; empty when the whole file is
 * @param text what is wrong and how to mend it
 */
public record TenantProblem(String file, String field, Text text) {}
