package vn.cchc.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shell scripts that find a JDK and Maven before any Java can run.
class ScriptsTest {
    @TempDir
    Path folder;

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(Map<String, String> environment, String script, String... arguments)
            throws IOException, InterruptedException {
        Path file = Distribution.find().root().resolve("launcher/bin").resolve(script);
        ProcessBuilder builder = new ProcessBuilder(file.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out.strip(), err.strip());
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        executable(home.resolve("bin/javac"), "");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static Path executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void javaHomeWinsWhenItIsNewEnough() throws Exception {
        Path home = jdk("jdk", "26.0.1");

        assertThat(run(Map.of("JAVA_HOME", home.toString()), "find-jdk").out()).isEqualTo(home.toString());
    }

    @Test
    void anOldJavaHomeIsPassedOverForAnInstalledOne() throws Exception {
        Path old = jdk("old", "17.0.15");
        Path installed = jdk(".sdkman/candidates/java/99-open", "99");

        Outcome outcome = run(Map.of("JAVA_HOME", old.toString(), "HOME", folder.toString()), "find-jdk");

        assertThat(outcome.out()).isEqualTo(installed.toString());
    }

    @Test
    void aMissingJdkIsOneSentence() throws Exception {
        Outcome outcome = run(Map.of("JAVA_HOME", ""), "check-tools");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith("A JDK 25 or newer is needed and none was found")
                .doesNotContain("\n");
    }

    @Test
    void aMissingMavenIsOneSentence() throws Exception {
        Outcome outcome = run(Map.of("JAVA_HOME", "/x"), "check-tools", "no-such-mvn");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("Maven 3.8.7 or newer is needed and 'no-such-mvn' was not found");
    }

    @Test
    void anOldMavenIsOneSentenceAndANewerOneIsFine() throws Exception {
        Path old = executable(folder.resolve("mvn-old"), "#!/bin/sh\necho 'Apache Maven 3.6.3 (x)'\n");
        Path newer = executable(folder.resolve("mvn-new"), "#!/bin/sh\necho 'Apache Maven 3.10.1 (x)'\n");

        assertThat(run(Map.of("JAVA_HOME", "/x"), "check-tools", old.toString()).err())
                .isEqualTo("Maven 3.8.7 or newer is needed, but '" + old + "' is 3.6.3.");
        assertThat(run(Map.of("JAVA_HOME", "/x"), "check-tools", newer.toString()))
                .isEqualTo(new Outcome(0, "", ""));
    }
}
