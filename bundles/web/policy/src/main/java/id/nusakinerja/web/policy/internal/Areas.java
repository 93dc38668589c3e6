package id.nusakinerja.web.policy.internal;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.tenancy.TenantDirectory;
import java.util.List;

/** Says areas as people do: a local government beside its code; a whole province, or all of them, in words. */
final class Areas {

    private static final Messages MESSAGES = Messages.beside(Areas.class);

    /** A province has two digits, what lies within it more. */
    private static final int PROVINCE = 2;

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
                .orElseGet(() -> MESSAGES.text(
                        code.length() == PROVINCE ? "policy.areas.province" : "policy.areas.other", code));
    }
}
