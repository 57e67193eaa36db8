/// The rules of a dossier row: form II.06 must balance, windows are reporting months, counts are counts. Plain Java.
@NullMarked
package vn.cchc.kpi.dossier.domain;

import org.jspecify.annotations.NullMarked;
