/// Facts leave a service through here. [Outbox] writes them in the business transaction; [OutboxRelay] publishes them
/// in order per key and removes what Kafka has acknowledged. Delivery is at least once with a stable event id, so
/// that an inbox makes it exactly once. Columns follow the outbox event router of Debezium.
@NullMarked
package vn.cchc.kit.outbox;

import org.jspecify.annotations.NullMarked;
