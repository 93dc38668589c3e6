package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.TenantId;
import java.time.LocalDate;

/** Asks for a civil servant by part of the name, NIP or post; reads as much as the list shows. */
final class EmployeeChoice extends ComboBox<Employee> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1000;

    EmployeeChoice(EmployeeDirectory directory, Actor actor, LocalDate today) {
        setLabel(getTranslation("console.accounts.employee"));
        setHelperText(getTranslation("console.accounts.employee-help"));
        setItemLabelGenerator(
                employee -> employee.name() + " \u00b7 " + employee.post().title());
        setClearButtonVisible(true);
        // The province holds no civil servant.
        setVisible(!actor.tenant().equals(TenantId.PROVINCE));
        setItems(
                query -> directory.listEmployees(actor, stretch(query, today)).stream(),
                query -> directory.countEmployees(
                        actor, EmployeeQuery.on(today).with(query.getFilter().orElse(""))));
    }

    private static EmployeeQuery stretch(Query<Employee, String> query, LocalDate today) {
        return EmployeeQuery.on(today)
                .with(query.getFilter().orElse(""))
                .stretch(query.getOffset(), Math.clamp(query.getLimit(), 1, MOST));
    }
}
