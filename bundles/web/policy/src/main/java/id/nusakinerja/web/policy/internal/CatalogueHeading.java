package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import id.nusakinerja.contract.ContractReport;
import id.nusakinerja.web.shell.part.ListExport;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** Stands above the cards of the catalogue and hands the same out as a file, the policies of other areas included. */
final class CatalogueHeading extends Div {

    private static final long serialVersionUID = 1L;

    CatalogueHeading(Supplier<List<Edition>> all, ZoneId zone) {
        addClassName("nk-card-top");
        add(new H2(getTranslation("policy.policies.installed")), export(all, zone));
    }

    private ListExport<Edition> export(Supplier<List<Edition>> all, ZoneId zone) {
        return ListExport.of("kebijakan-terpasang", all)
                .column(getTranslation("policy.calendar.rules"), edition -> Names.of(edition.version(), getLocale()))
                .column(
                        getTranslation("policy.edition.does"),
                        edition -> edition.does().in(getLocale()))
                .column(
                        getTranslation("policy.edition.signer"),
                        edition -> edition.plugin().facts().signer())
                .column(
                        getTranslation("policy.edition.examples"),
                        edition -> edition.report().map(ContractReport::score).orElse(""))
                .column(
                        getTranslation("policy.edition.since"),
                        edition -> edition.plugin().since().atZone(zone).toLocalDate())
                .column(getTranslation("policy.edition.users"), edition -> String.join(", ", edition.users()))
                .column(
                        getTranslation("policy.plugins.state"),
                        edition -> getTranslation(
                                "policy.state." + edition.plugin().state()));
    }
}
