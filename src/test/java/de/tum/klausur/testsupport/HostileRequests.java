package de.tum.klausur.testsupport;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests drawn from a seed, most of them wrong in some way: the same seed draws the same. */
public final class HostileRequests {

    private static final String TOKEN = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[16]);

    private final Random random;
    private final List<Route> routes;
    private final Map<String, List<String>> places;
    private final Map<String, String> tokens;

    /**
     * Requests to these routes.
     *
     * @param places what the places of addresses may name, by the places' names
     * @param student who has an attempt that runs
     */
    public HostileRequests(long seed, List<Route> routes, Map<String, List<String>> places, Login student) {
        this.random = new Random(seed);
        this.routes = List.copyOf(routes);
        this.places = Map.copyOf(places);
        this.tokens = Map.of(
                "student", student.token(),
                "ta", Logins.ta().token(),
                "lecturer", Logins.lecturer().token(),
                "admin", Logins.admin().token());
    }

    /** A request as it is sent. */
    public byte[] next() {
        Route route = one(routes);
        String address = address(route);
        byte[] body = route.changes() || rarely(50) ? body(route) : new byte[0];
        StringBuilder head =
                new StringBuilder(method(route)).append(' ').append(address).append(" HTTP/1.1\r\n");
        head.append(rarely(200) ? "Host: " + one(Hostile.HOSTS) : "Host: localhost")
                .append("\r\n");
        headers(route, head);
        if (body.length > 0 || route.changes()) {
            String type = rarely(12) ? one(Hostile.TYPES) : type(route);
            head.append(rarely(40) ? "" : "Content-Type: " + type + "\r\n");
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    private String method(Route route) {
        return rarely(60) ? one(Hostile.METHODS) : route.method();
    }

    private void headers(Route route, StringBuilder head) {
        String accept = route.isApi() ? "*/*" : "text/html";
        head.append("Accept: ")
                .append(rarely(15) ? one(Hostile.ACCEPTS) : accept)
                .append("\r\n");
        if (!rarely(30)) {
            head.append("Authorization: Bearer ").append(token(route)).append("\r\n");
        }
        if (!rarely(20)) {
            head.append("Cookie: csrf-token=").append(TOKEN).append("\r\n");
        }
        if (rarely(6)) {
            head.append(one(Hostile.ODD_HEADERS)).append("\r\n");
        }
    }

    /** Whether more can be sent on the connection that gave this answer. */
    public boolean staysOpen(RawHttp.Answer answer) {
        return !answer.ends() && answer.status() != 400 && answer.status() != 413;
    }

    /** A request for people who read a failed test; tokens are of no use there. */
    public static String told(byte[] request) {
        String text = new String(request, StandardCharsets.ISO_8859_1).replaceAll("Bearer ey[^\r\n]*", "Bearer …");
        String shown = text.length() > 1_500 ? text.substring(0, 1_500) + "… (" + text.length() + ")" : text;
        return shown.replace("\u0000", "\\0");
    }

    private String token(Route route) {
        List<String> roles = route.roles().isEmpty() || rarely(12)
                ? List.of("student", "ta", "lecturer", "admin")
                : route.roles().stream().sorted().toList();
        return tokens.getOrDefault(one(roles), "");
    }

    private String address(Route route) {
        String path = Arrays.stream(route.path().split("/", -1))
                .map(step -> step.contains("{")
                        ? place(step.replaceAll(".*\\{(.*)}.*", "$1"), route) + step.replaceAll(".*}", "")
                        : step)
                .collect(Collectors.joining("/"));
        String query = route.query().stream()
                .filter(field -> !rarely(3))
                .map(field -> field.name() + "=" + (rarely(2) ? one(Hostile.IN_ADDRESSES) : encoded(text())))
                .collect(Collectors.joining("&"));
        return path + (query.isEmpty() ? "" : "?" + query) + (rarely(60) ? "?" + one(Hostile.IN_ADDRESSES) : "");
    }

    /** Printing takes seconds: that is tried elsewhere. */
    private String place(String name, Route route) {
        if (rarely(12)) {
            return one(Hostile.IN_ADDRESSES);
        }
        boolean costly = route.path().endsWith("copy.pdf");
        return rarely(10) || costly
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : one(places.getOrDefault(name, List.of("x")));
    }

    private String type(Route route) {
        if (route.takesBytes()) {
            return "application/octet-stream";
        }
        return route.isApi() ? "application/json" : "application/x-www-form-urlencoded";
    }

    private byte[] body(Route route) {
        if (rarely(6)) {
            return odd();
        }
        if (route.body().isPresent() && !route.takesBytes()) {
            return json(route.body().get(), 0).getBytes(StandardCharsets.UTF_8);
        }
        String fields = route.form().stream()
                .filter(field -> !rarely(5))
                .map(field -> encoded(field.name()) + "=" + (rarely(8) ? one(Hostile.IN_ADDRESSES) : encoded(text())))
                .collect(Collectors.joining("&"));
        return ((rarely(20) ? "" : "csrf-token=" + TOKEN + "&") + fields).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] odd() {
        return switch (random.nextInt(40)) {
            case 0 -> "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            case 1 -> "{\"a\":".repeat(20_000).getBytes(StandardCharsets.UTF_8);
            case 2 ->
                IntStream.range(0, 5_000)
                        .mapToObj(i -> "f" + i + "=1")
                        .collect(Collectors.joining("&"))
                        .getBytes(StandardCharsets.UTF_8);
            case 3 ->
                IntStream.range(0, 600)
                        .mapToObj(i -> "--x\r\nContent-Disposition: form-data; name=\"f" + i + "\"\r\n\r\n1\r\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8);
            case 4 -> {
                byte[] noise = new byte[200];
                random.nextBytes(noise);
                yield noise;
            }
            default -> one(Hostile.ODD_BODIES).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** JSON after the record that is read, each value now and then of another kind. */
    private String json(Class<?> type, int depth) {
        if (rarely(10) || depth > 4) {
            return one(List.<Supplier<String>>of(
                            () -> "null",
                            () -> "1",
                            () -> "-1.5",
                            () -> "true",
                            () -> "[]",
                            () -> "{}",
                            () -> quoted(text())))
                    .get();
        }
        if (type.isRecord()) {
            String fields = Arrays.stream(type.getRecordComponents())
                    .filter(component -> !rarely(8))
                    .map(component -> quoted(component.getName()) + ":" + json(component, depth))
                    .collect(Collectors.joining(","));
            return "{" + fields + (rarely(20) ? ",\"more\":1" : "") + "}";
        }
        if (type.isEnum()) {
            return quoted(one(List.of(type.getEnumConstants())).toString());
        }
        return switch (type.getSimpleName()) {
            case "int", "long", "Integer", "Long" ->
                one(List.of("0", "1", "31", "-1", "2147483647", "2147483648", "99999999999999999999"));
            case "boolean", "Boolean" -> one(List.of("true", "false"));
            case "UUID" -> quoted(new UUID(random.nextLong(), random.nextLong()).toString());
            default -> quoted(text());
        };
    }

    private String json(java.lang.reflect.RecordComponent component, int depth) {
        List<Class<?>> inner = component.getGenericType() instanceof java.lang.reflect.ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments())
                        .<Class<?>>map(argument -> argument instanceof Class<?> known ? known : String.class)
                        .toList()
                : List.of();
        if (List.class.isAssignableFrom(component.getType())) {
            return IntStream.range(0, random.nextInt(3))
                    .mapToObj(i -> json(inner.getFirst(), depth + 1))
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (Map.class.isAssignableFrom(component.getType())) {
            return IntStream.range(0, random.nextInt(3))
                    .mapToObj(i -> quoted(text()) + ":" + json(inner.getLast(), depth + 1))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return json(component.getType(), depth + 1);
    }

    private String text() {
        return rarely(4)
                ? one(places.getOrDefault(one(places.keySet().stream().sorted().toList()), List.of("x")))
                : one(Hostile.TEXTS);
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < 0x20 || c == '"' || c == '\\' || Character.isSurrogate((char) c)) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean rarely(int one) {
        return random.nextInt(one) == 0;
    }
}
