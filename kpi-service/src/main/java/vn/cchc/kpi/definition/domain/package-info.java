/// What a definition must keep before it is published. Plain Java.
@NullMarked
package vn.cchc.kpi.definition.domain;

import org.jspecify.annotations.NullMarked;
