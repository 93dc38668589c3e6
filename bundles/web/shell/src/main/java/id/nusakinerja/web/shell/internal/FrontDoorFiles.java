package id.nusakinerja.web.shell.internal;

import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The few files that pages need before there is a session: style, type, and the logos of the places. */
final class FrontDoorFiles {

    /** No tenant's id can begin like this. */
    static final String FOLDER = "/_/";

    private static final String LOGO = FOLDER + "logo/";
    private static final String HOUR = "public, max-age=3600";

    private static final Map<String, String> OWN = Map.of(
            "front-door.css", "text/css",
            "icon.svg", "image/svg+xml",
            "plus-jakarta-sans-latin-wght-normal.woff2", "font/woff2");

    private final TenantDirectory tenants;

    FrontDoorFiles(TenantDirectory tenants) {
        this.tenants = tenants;
    }

    void answer(String path, HttpServletResponse response) throws IOException {
        if (path.startsWith(LOGO)) {
            logo(path.substring(LOGO.length()), response);
        } else {
            own(path.substring(FOLDER.length()), response);
        }
    }

    private void own(String name, HttpServletResponse response) throws IOException {
        String type = OWN.get(name);
        if (type == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream file = FrontDoorFiles.class.getResourceAsStream("/META-INF/resources/shell/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The bundle lacks its own file (" + name + ").");
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", HOUR);
            file.transferTo(response.getOutputStream());
        }
    }

    /** Only a file that a tenant's settings name is ever read, whatever the address says. */
    private void logo(String id, HttpServletResponse response) throws IOException {
        Optional<Path> logo = tenants.listTenants().stream()
                .filter(tenant -> tenant.id().value().equals(id))
                .findFirst()
                .flatMap(Tenant::logo)
                .filter(Files::isRegularFile);
        if (logo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(logo.get().toString().endsWith(".png") ? "image/png" : "image/svg+xml");
        response.setHeader("Cache-Control", HOUR);
        Files.copy(logo.get(), response.getOutputStream());
    }
}
