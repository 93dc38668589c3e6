package id.nusakinerja.web.vaadin.internal;

import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers what lies outside any tenant: the root sends to the tenant of the host name, or lists all; the rest is not found. */
final class EntryPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Nusakinerja</title></head><body><main><h1>Nusakinerja</h1><p>{sentence}</p><ul>
            {links}</ul></main></body></html>
            """;

    private final TenantDirectory tenants;

    EntryPage(TenantDirectory tenants) {
        this.tenants = tenants;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path != null && !path.equals("/")) {
            write(response, HttpServletResponse.SC_NOT_FOUND, "Alamat ini tidak ada. There is no such address.");
            return;
        }
        Optional<Tenant> byHost = byHost(request.getServerName());
        if (byHost.isPresent()) {
            response.sendRedirect("/" + byHost.get().id() + "/");
        } else {
            write(response, HttpServletResponse.SC_OK, "Pilih pemerintah daerah. Choose a local government.");
        }
    }

    private Optional<Tenant> byHost(String name) {
        return tenants.listTenants().stream()
                .filter(tenant -> tenant.host().filter(name::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    private void write(HttpServletResponse response, int status, String sentence) throws IOException {
        String links = tenants.listTenants().stream()
                .map(tenant -> "<li><a href=\"/" + tenant.id() + "/\">" + escaped(tenant.name()) + "</a></li>\n")
                .collect(Collectors.joining());
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        response.getOutputStream()
                .write(PAGE.replace("{sentence}", sentence)
                        .replace("{links}", links)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
