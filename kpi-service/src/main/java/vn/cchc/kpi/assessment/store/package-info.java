/// Rows of assessments and the counts they are made of, by set-based SQL: this is the path between a fact and the
/// status it changes, so it takes a fixed, small number of statements per batch. Writes the events of every change.
@NullMarked
package vn.cchc.kpi.assessment.store;

import org.jspecify.annotations.NullMarked;
