/** A text of the messages in which code stands between backticks. */
export function CodedText({ text }: { text: string }) {
  return <>{text.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part))}</>;
}
