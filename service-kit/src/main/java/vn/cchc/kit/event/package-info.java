/// What an event is on the wire: CloudEvents 1.0 attributes in Kafka headers (binary mode), the payload as JSON.
/// Names of headers and types are spelled here and nowhere else.
@NullMarked
package vn.cchc.kit.event;

import org.jspecify.annotations.NullMarked;
