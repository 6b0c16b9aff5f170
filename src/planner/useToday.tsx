import { useEffect, useState } from 'preact/hooks';
import { today } from './dates.ts';

/** The day it is, as ISO text: empty in the first render, and anew when a page left open is looked at again. */
export function useToday(): string {
  const [day, setDay] = useState('');
  useEffect(() => {
    const look = () => setDay(today(new Date()));
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return day;
}
