package vn.cchc.bench.fact;

/// A task that is reported done and waits for the word that completes it.
///
/// @param etag       of its present version
/// @param assessment where its completion must show
/// @param numerator  what the assessment shows when this completion, and those of its plan before it, are in it
record Completion(String assignment, String etag, String assessment, long numerator) {}
