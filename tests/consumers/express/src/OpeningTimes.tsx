export default function OpeningTimes() {
  return <p>Hazel Court Surgery (fictional) is open from 8am to 6pm.</p>;
}
