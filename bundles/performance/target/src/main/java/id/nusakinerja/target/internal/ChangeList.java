package id.nusakinerja.target.internal;

import id.nusakinerja.kernel.Text;
import id.nusakinerja.target.SkpChange;
import java.util.List;

/** Collects the changes of one result or indicator. */
record ChangeList(String subject, List<SkpChange> changes) {

    /** Add a change when the two read differently. */
    void compare(String what, Text before, Text after) {
        compare(TargetWords.text(what), before, after);
    }

    void compare(Text what, Text before, Text after) {
        if (!before.equals(after)) {
            changes.add(new SkpChange(SkpChange.Kind.CHANGED, subject, what, before, after));
        }
    }

    void add(String what, Text before, Text after) {
        changes.add(new SkpChange(SkpChange.Kind.CHANGED, subject, TargetWords.text(what), before, after));
    }
}
