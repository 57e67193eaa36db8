package vn.cchc.plan.appendix.file;

/// One paragraph outside tables.
///
/// @param number place among the paragraphs of the document that say something, from 1
/// @param text   in Unicode normal form C
/// @param title  whether the document marks it as a heading, or prints all of it bold
public record Paragraph(int number, String text, boolean title) {}
