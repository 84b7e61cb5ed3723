from app.records.lookup import find_record


def get_record(request: dict) -> dict:
    record = find_record(request["record_id"])
    return {"id": record["id"], "updated": record["updated_at"].isoformat()}
