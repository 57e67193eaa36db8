/// How JSON is read and written: strict at the REST edge (unknown fields, loose types and duplicate keys are
/// refused), tolerant for events.
@NullMarked
package vn.cchc.kit.json;

import org.jspecify.annotations.NullMarked;
