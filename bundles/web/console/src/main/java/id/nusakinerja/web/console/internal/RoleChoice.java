package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import java.util.List;

/** The roles that can be given in a tenant; the others follow from the personnel data. */
final class RoleChoice extends CheckboxGroup<Role> {

    private static final long serialVersionUID = 1L;

    RoleChoice(TenantId tenant) {
        setLabel(getTranslation("console.accounts.roles"));
        setHelperText(getTranslation("console.accounts.roles-help"));
        setItems(
                tenant.equals(TenantId.PROVINCE)
                        ? List.of(Role.PROVINCE_OPERATOR)
                        : List.of(Role.PERFORMANCE_MANAGER, Role.CITY_ADMINISTRATOR));
        setItemLabelGenerator(role -> getTranslation("console.role." + role.name()));
    }
}
