import { QuestionsWithAction } from './QuestionsWithAction';

export default function Page() {
  return <QuestionsWithAction />;
}
