package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.web.shell.part.ReasonList;
import java.util.List;

/** Why a bundle was not taken, or not let go: each reason in one sentence with its cure; what machines say is behind details. */
final class PluginRefusal extends Div {

    private static final long serialVersionUID = 1L;

    PluginRefusal(List<Reason> reasons) {
        addClassName("nk-stack");
        add(new ReasonList(reasons));
        Div codes = new Div();
        codes.addClassName("nk-details");
        reasons.forEach(reason -> codes.add(new Div(new Code(reason.code()))));
        reasons.stream()
                .map(Reason::detail)
                .filter(said -> !said.isEmpty())
                .distinct()
                .forEach(said -> codes.add(new Div(new Code(said))));
        Details details = new Details(getTranslation("policy.plugins.details"), codes);
        add(details);
    }
}
