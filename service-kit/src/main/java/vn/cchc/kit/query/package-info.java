/// How query parameters are read: as text first, so that a mistake gets an answer that names it.
@NullMarked
package vn.cchc.kit.query;

import org.jspecify.annotations.NullMarked;
