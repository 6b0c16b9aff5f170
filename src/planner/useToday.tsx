import { useEffect, useState } from 'preact/hooks';
import { today } from './dates.ts';

const MINUTE_MILLISECONDS = 60_000;

/** The day it is, as ISO text: empty in the first render, and anew after midnight when a page was left open. */
export function useToday(): string {
  const [day, setDay] = useState('');
  useEffect(() => {
    const look = () => setDay(today(new Date()));
    look();
    document.addEventListener('visibilitychange', look);
    // A page in sight is not looked at anew.
    const timer = setInterval(look, MINUTE_MILLISECONDS);
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, []);
  return day;
}
