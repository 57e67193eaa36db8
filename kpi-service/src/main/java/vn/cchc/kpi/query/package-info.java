/// Query parameters read strictly: what cannot be read is a 400 that names the parameter, never a 404.
@NullMarked
package vn.cchc.kpi.query;

import org.jspecify.annotations.NullMarked;
