package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.nusakinerja.table.TableWriter;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Hands out a list as a file, CSV or Excel: all rows that match, not only those on the screen. Each time stands in the audit
 * trail, see {@link ListTaken}.
 *
 * <pre>{@code
 * header.acts(new ListExport<>("pegawai", this::rows)
 *         .column(getTranslation("console.people.name"), Employee::name)
 *         .column(getTranslation("console.people.nip"), employee -> employee.nip().digits()));
 * }</pre>
 *
 * @param <T> a row of the list
 */
public final class ListExport<T> extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STRETCH = 1_000;

    private final String name;
    private final transient Supplier<Rows<T>> rows;
    private final transient List<String> headers = new ArrayList<>();
    private final transient List<Function<T, ?>> values = new ArrayList<>();
    private transient Runnable taken = () -> {};

    /**
     * Offer a list that is read in stretches.
     *
     * @param name of the file, without its ending
     * @param rows called under the lock of the page, to fix what is asked for (the text of a search); read without it, so
     *     that a long list does not stop the page
     */
    public ListExport(String name, Supplier<Rows<T>> rows) {
        this.name = name;
        this.rows = rows;
        addClassName("nk-export");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("shell.part.export"));
        add(link(Kind.CSV), link(Kind.EXCEL));
    }

    /** Offer a list that is at hand. */
    public static <T> ListExport<T> of(String name, Supplier<List<T>> rows) {
        return new ListExport<>(name, () -> {
            List<T> all = List.copyOf(rows.get());
            return (offset, limit) -> all.subList(Math.min(offset, all.size()), Math.min(offset + limit, all.size()));
        });
    }

    /** Add a column whose cells are texts, numbers ({@code Integer}, {@code Long}, {@code BigDecimal}) or days. */
    public ListExport<T> column(String header, Function<T, ?> value) {
        headers.add(header);
        values.add(value);
        return this;
    }

    /** Call this, under the lock of the page, when the list is taken away. */
    public ListExport<T> onTaken(Runnable act) {
        taken = act;
        return this;
    }

    /** Write the file; the stream is closed afterwards. */
    void write(Kind kind, Rows<T> list, OutputStream out) {
        try (TableWriter table =
                kind == Kind.EXCEL ? TableWriter.excel(out, name, headers) : TableWriter.csv(out, headers)) {
            int offset = 0;
            List<T> stretch;
            do {
                stretch = list.read(offset, STRETCH);
                stretch.forEach(row -> table.row(
                        values.stream().<Object>map(value -> value.apply(row)).toList()));
                offset += stretch.size();
            } while (stretch.size() == STRETCH);
        }
    }

    private Anchor link(Kind kind) {
        DownloadHandler handler = download -> hand(kind, download);
        Anchor link = new Anchor(handler, "");
        link.addClassName("nk-act");
        link.setAriaLabel(getTranslation("shell.part.export-" + kind.ending));
        Icon icon = VaadinIcon.DOWNLOAD_ALT.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        link.add(icon, new Span(kind.word));
        return link;
    }

    private void hand(Kind kind, DownloadEvent download) throws java.io.IOException {
        download.setFileName(name + "." + kind.ending);
        download.setContentType(kind.type);
        write(kind, taken(kind, download.getSession()), download.getOutputStream());
    }

    /** Fix what is asked for, and let the shell note it before a row goes out. */
    Rows<T> taken(Kind kind, VaadinSession session) {
        session.lock();
        try {
            Rows<T> fixed = rows.get();
            UI page = getUI().orElseThrow(() -> new IllegalStateException("The page of the list is gone."));
            ComponentUtil.fireEvent(page, new ListTaken(page, name, kind.ending));
            taken.run();
            return fixed;
        } finally {
            session.unlock();
        }
    }

    /** Reads a stretch of a list; fewer rows than asked for are the last. */
    @FunctionalInterface
    public interface Rows<T> {

        List<T> read(int offset, int limit);
    }

    /** What a list can be handed out as. */
    enum Kind {
        CSV("CSV", "csv", "text/csv;charset=utf-8"),
        EXCEL("Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String word;
        private final String ending;
        private final String type;

        Kind(String word, String ending, String type) {
            this.word = word;
            this.ending = ending;
            this.type = type;
        }
    }
}
