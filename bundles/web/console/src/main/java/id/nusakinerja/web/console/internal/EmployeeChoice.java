package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.employee.Leader;
import id.nusakinerja.employee.RegionalHead;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks for a civil servant by part of the name, NIP or post; reads as much as the list shows. The head of the region, who
 * needs an account as well, stands first.
 */
final class EmployeeChoice extends ComboBox<Leader> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1000;

    EmployeeChoice(EmployeeDirectory directory, Actor actor, LocalDate today) {
        setLabel(getTranslation("console.accounts.employee"));
        setHelperText(getTranslation("console.accounts.employee-help"));
        setItemLabelGenerator(person -> person.name() + " \u00b7 " + person.title());
        setClearButtonVisible(true);
        // The province holds no civil servant.
        boolean province = actor.tenant().equals(TenantId.PROVINCE);
        setVisible(!province);
        Optional<RegionalHead> head = province ? Optional.empty() : directory.findRegionalHead(actor, today);
        setItems(
                query -> {
                    List<RegionalHead> first = matching(head, query);
                    int offset = Math.max(0, query.getOffset() - first.size());
                    int limit = Math.clamp(query.getLimit(), 1, MOST);
                    EmployeeQuery stretch = asked(query, today).stretch(offset, limit);
                    return Stream.<Leader>concat(
                                    first.stream().skip(query.getOffset()),
                                    directory.listEmployees(actor, stretch).stream())
                            .limit(limit);
                },
                query -> matching(head, query).size() + directory.countEmployees(actor, asked(query, today)));
    }

    private static EmployeeQuery asked(Query<Leader, String> query, LocalDate today) {
        return EmployeeQuery.on(today).with(query.getFilter().orElse(""));
    }

    private static List<RegionalHead> matching(Optional<RegionalHead> head, Query<Leader, String> query) {
        String part = query.getFilter().orElse("").strip().toLowerCase(Locale.ROOT);
        return head
                .filter(one -> (one.name() + " " + one.title())
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
                .stream()
                .toList();
    }
}
