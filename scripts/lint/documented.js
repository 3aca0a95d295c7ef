// Whoever imports an item reads what it is where it is declared: every export has a doc comment.
export const documented = {
  meta: {
    type: 'suggestion',
    messages: { missing: 'Say in a doc comment what this returns or holds, and when it fails.' },
    schema: [],
  },
  create(context) {
    return {
      ExportNamedDeclaration(node) {
        if (node.declaration === null) return;
        const comment = context.sourceCode.getCommentsBefore(node).at(-1);
        const isDoc = comment?.type === 'Block' && comment.value.startsWith('*');
        if (!isDoc) context.report({ node, messageId: 'missing' });
      },
    };
  },
};
