package balado.produce;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What tells finished work that needs no redoing: a hash of all that an episode is made from. Records go in by their components, and whatever holds
 * values by these; the rest as text. (The text of a record would say the same, but the machinery that writes it is put together at its first use, type
 * by type, which takes longer than all the hashing.)
 */
final class Fingerprint {

    private final MessageDigest digest = sha256();
    private final Map<Class<?>, Method[]> accessors = new HashMap<>();

    private Fingerprint() {}

    /** SHA-256 of values, each set apart from the next, as lower-case hexadecimal digits. */
    static String of(List<Object> values) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(values);
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void add(Object value) {
        if (value instanceof Record of) {
            addAll(of.getClass().getName(), components(of));
        } else if (value instanceof Optional<?> optional) {
            addAll("?", optional.stream());
        } else if (value instanceof Collection<?> all) {
            addAll("[]", all.stream());
        } else if (value instanceof Map<?, ?> map) {
            addAll("{}", map.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())));
        } else {
            addText(String.valueOf(value));
        }
    }

    private void addAll(String kind, Stream<?> values) {
        List<?> all = values.toList();
        addText(kind + all.size());
        all.forEach(this::add);
    }

    private void addText(String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(text);
    }

    private Stream<Object> components(Record of) {
        return Stream.of(accessors.computeIfAbsent(of.getClass(), Fingerprint::accessors))
                .map(accessor -> {
                    try {
                        return accessor.invoke(of);
                    } catch (IllegalAccessException | InvocationTargetException e) {
                        throw new IllegalStateException("records have accessors that return", e);
                    }
                });
    }

    private static Method[] accessors(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .peek(accessor -> accessor.setAccessible(true))
                .toArray(Method[]::new);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
