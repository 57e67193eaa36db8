/// What a running service says of itself.
@NullMarked
package vn.cchc.kit.about;

import org.jspecify.annotations.NullMarked;
