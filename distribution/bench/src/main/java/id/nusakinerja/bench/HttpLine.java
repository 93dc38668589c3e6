package id.nusakinerja.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The connection of one browser: its cookies, and compression as browsers ask for it. Talks to this machine only. */
final class HttpLine {

    /** The first sign-in of a city waits until all its people are made. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client;
    private final Traffic traffic;
    private final Map<String, String> cookies = new TreeMap<>();

    HttpLine(HttpClient client, Traffic traffic) {
        this.client = client;
        this.traffic = traffic;
    }

    String get(URI address) {
        return send(HttpRequest.newBuilder(requireLocal(address)).GET());
    }

    String post(URI address, String json) {
        traffic.bytesOut.add(json.length());
        return send(HttpRequest.newBuilder(requireLocal(address))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private String send(HttpRequest.Builder builder) {
        builder.timeout(PATIENCE).header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            StringBuilder all = new StringBuilder();
            cookies.forEach((name, value) -> all.append(all.isEmpty() ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
            builder.header("Cookie", all.toString());
        }
        HttpRequest request = builder.build();
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            traffic.requests.increment();
            traffic.bytesIn.add(response.body().length);
            response.headers().allValues("set-cookie").forEach(this::keep);
            if (response.statusCode() != 200) {
                throw new FlowProblem(
                        request.method() + " " + request.uri().getPath() + " gave HTTP " + response.statusCode() + " "
                                + response.headers().firstValue("location").orElse(""));
            }
            return text(response);
        } catch (IOException problem) {
            throw new FlowProblem(request.method() + " " + request.uri().getPath() + " failed", problem);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new FlowProblem("interrupted", end);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.substring(0, cookie.indexOf(';') < 0 ? cookie.length() : cookie.indexOf(';'));
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        boolean packed =
                response.headers().firstValue("content-encoding").orElse("").equals("gzip");
        byte[] body = packed
                ? new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()
                : response.body();
        return new String(body, StandardCharsets.UTF_8);
    }

    private static URI requireLocal(URI address) {
        if (!address.getHost().equals(InetAddress.getLoopbackAddress().getHostAddress())) {
            throw new IllegalArgumentException("Load goes to 127.0.0.1 only, not to (" + address.getHost() + ").");
        }
        return address;
    }
}
