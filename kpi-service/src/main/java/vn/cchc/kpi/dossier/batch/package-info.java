/// Who pushed what, when, and what became of it: every import that changed something, and every one that was refused.
@NullMarked
package vn.cchc.kpi.dossier.batch;

import org.jspecify.annotations.NullMarked;
