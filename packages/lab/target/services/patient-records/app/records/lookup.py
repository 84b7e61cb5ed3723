from datetime import datetime

RECORDS = {"r-1": {"id": "r-1", "updated_at": datetime(2026, 1, 5)}}


def find_record(record_id: str) -> dict:
    return RECORDS[record_id]
