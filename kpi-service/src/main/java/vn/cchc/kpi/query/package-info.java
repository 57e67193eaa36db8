/// Query parameters that listings of this service share: read strictly, refused by name.
@NullMarked
package vn.cchc.kpi.query;

import org.jspecify.annotations.NullMarked;
