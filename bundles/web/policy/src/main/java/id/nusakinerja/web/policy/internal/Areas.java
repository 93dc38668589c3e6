package id.nusakinerja.web.policy.internal;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.tenancy.TenantDirectory;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says areas as people do: a local government beside its code; a whole province by its name, or all of them, in words. */
final class Areas {

    private static final Messages MESSAGES = Messages.beside(Areas.class);

    /** By code; in every language the same. */
    private static final ResourceBundle PROVINCES = ResourceBundle.getBundle(
            Areas.class.getPackageName() + ".provinces", Locale.ROOT, Areas.class.getClassLoader());

    private Areas() {}

    /** @param codes not empty, as the ministry of home affairs gives them */
    static Text of(List<String> codes, TenantDirectory tenants) {
        return codes.stream()
                .map(code -> of(code, tenants))
                .reduce((first, second) -> MESSAGES.text("policy.does.and", first, second))
                .orElseThrow();
    }

    private static Text of(String code, TenantDirectory tenants) {
        if (code.equals(PolicyBundle.EVERYWHERE)) {
            return MESSAGES.text("policy.plugins.everywhere");
        }
        return tenants.listTenants().stream()
                .filter(tenant -> tenant.areaCode().equals(code))
                .findFirst()
                .map(tenant -> MESSAGES.text("policy.areas.tenant", tenant.name(), code))
                .orElseGet(() -> PROVINCES.containsKey(code)
                        ? MESSAGES.text("policy.areas.province", PROVINCES.getString(code), code)
                        : MESSAGES.text("policy.areas.other", code));
    }
}
