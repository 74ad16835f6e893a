const words: ReadonlyMap<string, string> = new Map([
  ['defective_item', 'The item is defective'],
  ['wrong_item', 'It is not the item I ordered'],
  ['change_of_mind', 'I have changed my mind'],
  ['refund', 'refund'],
  ['exchange', 'exchange'],
  ['order_number', 'your order number'],
  ['defect_photo', 'pictures of the defect'],
  ['tag_photo', 'a picture of the tag or care card'],
  ['model_number', 'the model number'],
  ['description', 'a short description'],
  ['statement', 'why you want to return it'],
]);

/** A name of the policy in the page's words; one that a shop has added is shown as it is. */
export function wordFor(name: string): string {
  return words.get(name) ?? name.replaceAll('_', ' ');
}
