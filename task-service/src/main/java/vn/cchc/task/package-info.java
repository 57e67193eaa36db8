/// task-service: who has to do which task of which plan by when, how far it has come, and what proves it.
///
/// Owns assignments. Publishes `vn.cchc.task.*` on `cchc.task`, consumes agencies, calendars and activated plans.
/// Guarantees that every change of an assignment and the facts about it are written together, and that each missed
/// due date is told once. Features: `assignment` (the rules), `plan`, `calendar`, `agency` (copies fed by events),
/// `sweep` (what passing days bring about), `search` (reads straight from the tables).
@NullMarked
package vn.cchc.task;

import org.jspecify.annotations.NullMarked;
