package vn.cchc.launcher.home;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cchc.launcher.process.LaunchFailure;

/// Secrets by name. Made at random on the first run and kept; never printed.
public record Secrets(Map<String, String> values) {
    /// No letters that people mistake for one another: some of these are typed by hand.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    public Secrets {
        values = Map.copyOf(values);
    }

    /// Reads `file` and adds to it a value for every name it lacks: the environment's if it has one, else a new one.
    public static Secrets loadOrCreate(Path file, Collection<String> names) {
        Map<String, String> values = new TreeMap<>(read(file));
        boolean complete = values.keySet().containsAll(names);
        if (!complete) {
            names.forEach(name ->
                    values.computeIfAbsent(name, absent -> System.getenv().getOrDefault(absent, generate())));
            write(file, values);
        }
        return new Secrets(values);
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new LaunchFailure("The secrets in " + file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    private static void write(Path file, Map<String, String> values) {
        Properties properties = new Properties();
        properties.putAll(values);
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path next = file.resolveSibling(file.getFileName() + ".tmp");
            Files.deleteIfExists(next);
            Files.createFile(next, ownerOnly);
            try (Writer writer = Files.newBufferedWriter(next)) {
                properties.store(writer, "Made at the first run of this suite. Delete the whole folder to start anew.");
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LaunchFailure("The secrets cannot be written to " + file + ": " + e.getMessage(), e);
        }
    }

    /// Twenty letters in five groups: about 99 bits.
    static String generate() {
        return IntStream.range(0, 24)
                .mapToObj(i -> i % 5 == 4 ? "-" : String.valueOf(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining());
    }

    public String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new NoSuchElementException("There is no secret named " + name);
        }
        return value;
    }

    @Override
    public String toString() {
        return "Secrets" + values.keySet();
    }
}
