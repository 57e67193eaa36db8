/// Keyset paging: one shape of page, cursor and `Link` header in every service.
@NullMarked
package vn.cchc.kit.page;

import org.jspecify.annotations.NullMarked;
