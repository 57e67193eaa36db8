/// Our copy of the agency tree, along which counts are added up.
@NullMarked
package vn.cchc.kpi.agency;

import org.jspecify.annotations.NullMarked;
