/// The clock and the time zone of the suite (Asia/Ho_Chi_Minh); nothing else may ask the system for the time. Days that
/// people write.
@NullMarked
package vn.cchc.kit.time;

import org.jspecify.annotations.NullMarked;
