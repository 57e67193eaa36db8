/// Dossier metrics over HTTP: bodies are read row by row, refusals put into words.
@NullMarked
package vn.cchc.kpi.dossier.rest;

import org.jspecify.annotations.NullMarked;
