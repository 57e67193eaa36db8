/// Dossier metrics over HTTP: which reader a body takes, what an import answers, which batches there were.
@NullMarked
package vn.cchc.kpi.dossier.rest;

import org.jspecify.annotations.NullMarked;
