package dev.elige.report;

/**
 * Takes each kind of block: a writer has a method for every one. A switch over the kinds would do
 * the same and be linked at its first use, which every start would pay for.
 */
public interface BlockVisitor {
  void heading(Block.Heading heading);

  void paragraph(Block.Paragraph paragraph);

  void items(Block.Items items);

  void tree(Block.Tree tree);

  void bars(Bars bars);

  void curves(Curves curves);

  void drawing(Drawing drawing);

  void links(Links links);

  void pieces(Pieces pieces);

  void table(Table table);

  void verbatim(Verbatim verbatim);
}
