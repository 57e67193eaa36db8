package vn.cchc.launcher.suite;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Memory a process and its children hold at this moment. PostgreSQL's shared memory counts once per process.
final class ResidentMemory {

    static OptionalLong of(long pid) {
        LongStream family = ProcessHandle.of(pid).stream()
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .mapToLong(ProcessHandle::pid);
        long kilobytes = family.map(ResidentMemory::kilobytes).sum();
        return kilobytes == 0 ? OptionalLong.empty() : OptionalLong.of(kilobytes << 10);
    }

    private static long kilobytes(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String answer = new String(ps.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
            return answer.isBlank() ? 0 : Long.parseLong(answer.strip());
        } catch (IOException | NumberFormatException _) {
            return 0;
        }
    }

    private ResidentMemory() {}
}
