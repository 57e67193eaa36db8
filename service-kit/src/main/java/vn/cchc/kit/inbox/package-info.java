/// Facts enter a service through here. A [Subscription] applies a batch of events and remembers their ids in one
/// transaction: redelivery, rebalance and a crash between any two steps change nothing. What cannot be applied is
/// dead-lettered with its reason.
@NullMarked
package vn.cchc.kit.inbox;

import org.jspecify.annotations.NullMarked;
