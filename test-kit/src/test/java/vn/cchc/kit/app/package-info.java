/// The smallest service that uses all of the kit: it keeps notes, tells of them, and hears of them.
@NullMarked
package vn.cchc.kit.app;

import org.jspecify.annotations.NullMarked;
