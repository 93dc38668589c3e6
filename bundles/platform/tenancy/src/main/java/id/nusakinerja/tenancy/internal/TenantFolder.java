package id.nusakinerja.tenancy.internal;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantProblem;
import id.nusakinerja.tenancy.internal.TenantReader.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder of settings files and what they said last. Used by one thread. */
final class TenantFolder {

    /** The province is always there, so that its operators can sign in before any file is written. */
    private static final Tenant PROVINCE = new Tenant(
            TenantId.PROVINCE,
            "Provinsi",
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(Locale.of("id"), Locale.ENGLISH),
            ZoneId.of("Asia/Jakarta"),
            "#334155",
            Optional.empty(),
            "national",
            Set.of());

    private final Path folder;
    private Map<String, Seen> seen = new TreeMap<>();
    private SortedMap<TenantId, Tenant> tenants = new TreeMap<>();
    private boolean first = true;

    TenantFolder(Path folder) {
        this.folder = folder;
    }

    /** What tells one state of a file from the next. */
    private record Stamp(FileTime modified, long size) {

        private static final Stamp NONE = new Stamp(FileTime.fromMillis(0), -1);

        /** A link that leads nowhere has none, and must not hide the files beside it. */
        static Stamp of(Path file) {
            try {
                return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
            } catch (IOException e) {
                return NONE;
            }
        }
    }

    /**
     * A file as it was read.
     *
     * @param settled whether it looked the same the time before: one that is being written changes again
     * @param gone whether it was not there the last time: one that is being replaced comes back
     */
    private record Seen(Stamp stamp, Reading reading, boolean settled, boolean gone) {}

    /**
     * What holds after a look into the folder.
     *
     * @param tenants all tenants, each with its last good settings
     * @param problems of the files as they stand
     */
    record View(SortedMap<TenantId, Tenant> tenants, List<TenantProblem> problems) {}

    /** Look again; good files that have not changed are not read. */
    View look() {
        List<TenantProblem> problems = new ArrayList<>();
        try {
            seen = readAll(list());
        } catch (IOException e) {
            problems.add(Fields.problem(folder.toString(), "", "folder-unreadable"));
        }
        tenants = settle(problems);
        first = false;
        return new View(tenants, List.copyOf(problems));
    }

    private Map<String, Seen> readAll(List<Path> files) {
        Map<String, Seen> now = new TreeMap<>();
        for (Path file : files) {
            String name = nameOf(file);
            Seen before = seen.get(name);
            Stamp stamp = Stamp.of(file);
            if (before == null || !before.stamp().equals(stamp)) {
                now.put(name, new Seen(stamp, TenantReader.read(file), first, false));
            } else if (before.reading() instanceof Reading.Good) {
                now.put(name, new Seen(stamp, before.reading(), true, false));
            } else {
                // Read again although it looks the same: what is missing may be the logo beside it.
                now.put(name, new Seen(stamp, TenantReader.read(file), true, false));
            }
        }
        seen.forEach((name, before) -> {
            if (!before.gone()) {
                now.putIfAbsent(name, new Seen(before.stamp(), before.reading(), before.settled(), true));
            }
        });
        return now;
    }

    private SortedMap<TenantId, Tenant> settle(List<TenantProblem> problems) {
        SortedMap<TenantId, Tenant> now = new TreeMap<>();
        Map<String, TenantId> hosts = new HashMap<>();
        List<Tenant> candidates = candidates(problems);
        candidates.sort(Comparator.comparingInt((Tenant tenant) -> keepsItsHost(tenant) ? 0 : 1));
        for (Tenant candidate : candidates) {
            accept(candidate, hosts, problems).ifPresent(tenant -> now.put(tenant.id(), tenant));
        }
        now.putIfAbsent(TenantId.PROVINCE, PROVINCE);
        return now;
    }

    private List<Tenant> candidates(List<TenantProblem> problems) {
        List<Tenant> candidates = new ArrayList<>();
        seen.forEach((name, file) -> {
            switch (file.reading()) {
                case Reading.Good(Tenant tenant) -> candidates.add(tenant);
                case Reading.Bad(List<TenantProblem> found) -> {
                    if (file.settled()) {
                        problems.addAll(found);
                    }
                    lastGood(name).ifPresent(candidates::add);
                }
            }
        });
        return candidates;
    }

    /** Take the candidate unless another tenant holds its host; then what it was before, if that still fits. */
    private Optional<Tenant> accept(Tenant candidate, Map<String, TenantId> hosts, List<TenantProblem> problems) {
        if (takesHost(candidate, hosts)) {
            return Optional.of(candidate);
        }
        String file = candidate.id() + TenantReader.EXTENSION;
        String host = candidate.host().orElseThrow();
        problems.add(Fields.problem(file, "host", "host-taken", host, String.valueOf(hosts.get(host))));
        return lastGood(file).filter(before -> takesHost(before, hosts));
    }

    private static boolean takesHost(Tenant tenant, Map<String, TenantId> hosts) {
        return tenant.host().isEmpty()
                || tenant.id().equals(hosts.computeIfAbsent(tenant.host().get(), host -> tenant.id()));
    }

    private boolean keepsItsHost(Tenant candidate) {
        Tenant before = tenants.get(candidate.id());
        return before != null && before.host().equals(candidate.host());
    }

    private Optional<Tenant> lastGood(String file) {
        return tenants.values().stream()
                .filter(tenant -> file.equals(tenant.id() + TenantReader.EXTENSION))
                .findFirst();
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> nameOf(path).endsWith(TenantReader.EXTENSION))
                    .sorted(Comparator.comparing(TenantFolder::nameOf))
                    .toList();
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
