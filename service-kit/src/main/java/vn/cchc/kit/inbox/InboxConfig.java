package vn.cchc.kit.inbox;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/// Keys `cchc.inbox.*`.
@ConfigMapping(prefix = "cchc.inbox")
public interface InboxConfig {

    /// How long ids of applied events are remembered; absent means for ever, as the topics keep their facts for ever.
    /// An id must outlive its event in Kafka: a listener whose offsets are lost reads the topic from its beginning,
    /// and would apply again what it no longer knows.
    Optional<Duration> remember();
}
