/// Two systems that claim the same month: the first one keeps it while it is final, until an administrator hands it
/// to the other. Then the next import of the other one replaces the month as a whole; until it comes, the figures
/// stay, and so may the month: a decision can be taken back.
@NullMarked
package vn.cchc.kpi.dossier.takeover;

import org.jspecify.annotations.NullMarked;
